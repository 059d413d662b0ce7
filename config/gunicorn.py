"""How the web server runs: ``gunicorn -c python:config.gunicorn config.wsgi:application``."""

from __future__ import annotations

import os
import signal
import threading
import time
from typing import Any

worker_class = "gthread"
workers = int(os.environ.get("SAFECONDUCT_WORKERS", "2"))
threads = 4
timeout = 60
graceful_timeout = 10
# Addresses of pages say who looks at which case: they are kept in the audit trail, nowhere else.
accesslog = None
loglevel = "warning"


def when_ready(_server: Any) -> None:
    """Stop when the program that started the server dies, so that it never holds the port alone."""
    if os.environ.get("SAFECONDUCT_PARENT", "") != str(os.getppid()):
        return
    threading.Thread(target=_watch, args=(os.getppid(),), daemon=True).start()


def _watch(parent: int) -> None:
    while os.getppid() == parent:
        time.sleep(1)
    os.kill(os.getpid(), signal.SIGTERM)
