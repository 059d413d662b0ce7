"""Make a browser for the tests ready, at `.browser/chromium`.

Taken in this order: the one $SAFECONDUCT_BROWSER names; a Chromium or Chrome on the path; Debian's
package, installed where this runs as root; the same packages unpacked under `.browser/` where it
does not, which changes nothing outside the checkout. `.browser/chromium` is a small script that
starts the browser found, so that the tests look in one place only.
"""

import os
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent.parent / ".browser"
NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome")
# Latin, Arabic, Ethiopic and more; Chinese; the smallest sets that cover them.
PACKAGES = ("chromium", "fonts-noto-core", "fonts-wqy-microhei")

FONTS = """<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>/usr/share/fonts</dir>
  <dir>{fonts}</dir>
  <cachedir>{cache}</cachedir>
  <alias><family>sans-serif</family><prefer><family>Noto Sans</family></prefer></alias>
  <alias><family>serif</family><prefer><family>Noto Serif</family></prefer></alias>
</fontconfig>
"""


class NoBrowser(Exception):
    """No browser can be had; the message says what was tried and what would help."""


def run(*command: str, **environment: str) -> None:
    """Run a command quietly; on failure its own words are the error."""
    done = subprocess.run(
        command, env=os.environ | environment, capture_output=True, text=True, check=False
    )
    if done.returncode:
        said = (done.stderr.strip() or done.stdout.strip())[-2000:]
        raise NoBrowser(f"`{shlex.join(command[:3])} …` failed ({done.returncode}):\n{said}")


def present() -> Path | None:
    """The browser this machine already has, or None."""
    named = os.environ.get("SAFECONDUCT_BROWSER")
    if named:
        if not os.access(named, os.X_OK):
            raise NoBrowser(f"SAFECONDUCT_BROWSER names {named}, which is no program.")
        return Path(named).resolve()
    found = next(filter(None, map(shutil.which, NAMES)), None)
    return Path(found) if found else None


def install() -> str:
    """Install Debian's packages (root); returns the script that starts the browser."""
    quiet = {"DEBIAN_FRONTEND": "noninteractive"}
    run("apt-get", "update", **quiet)
    patient = "-oDPkg::Lock::Timeout=300"  # another installation may be under way
    run("apt-get", patient, "install", "--yes", "--no-install-recommends", *PACKAGES, **quiet)
    found = present()
    if found is None:
        raise NoBrowser("The package chromium was installed, but brought no chromium.")
    return start(found)


def unpack() -> str:
    """Unpack Debian's packages, and what they need, under `.browser/`; returns the script."""
    apt, root = HERE / "apt", HERE / "root"
    for folder in (apt / "lists/partial", apt / "cache/archives/partial", root):
        folder.mkdir(parents=True, exist_ok=True)
    own = [
        f"-o{option}"
        for option in (
            f"Dir::State={apt}",
            "Dir::State::status=/var/lib/dpkg/status",
            f"Dir::Cache={apt}/cache",
            "Debug::NoLocking=true",
            "APT::Sandbox::User=",
        )
    ]
    run("apt-get", *own, "update")
    run(
        "apt-get", *own, "install", "--yes", "--no-install-recommends", "--download-only", *PACKAGES
    )
    for package in sorted((apt / "cache/archives").glob("*.deb")):
        run("dpkg-deb", "--extract", str(package), str(root))
    shutil.rmtree(apt)

    # Some packages keep libraries of their own a folder deeper.
    libraries = [
        folder
        for pattern in ("lib/*-linux-gnu*", "usr/lib/*-linux-gnu*", "usr/lib/*-linux-gnu*/*")
        for folder in sorted(root.glob(pattern))
        if any(folder.glob("lib*.so*"))
    ]
    fonts = HERE / "fonts.conf"
    fonts.write_text(
        FONTS.format(fonts=root / "usr/share/fonts", cache=HERE / "font-cache"), encoding="utf-8"
    )
    return start(
        root / "usr/lib/chromium/chromium",
        LD_LIBRARY_PATH=":".join(map(str, libraries)),
        FONTCONFIG_FILE=str(fonts),
    )


def start(browser: Path, **environment: str) -> str:
    """The text of a shell script that starts this browser in this environment."""
    exports = [f"export {name}={shlex.quote(value)}" for name, value in environment.items()]
    return "\n".join(["#!/bin/sh", *exports, f'exec {shlex.quote(str(browser))} "$@"', ""])


def prove(script: Path) -> None:
    """Render one page, without a window: a browser that cannot is no browser."""
    page = "data:text/html,<p>ready</p>"
    run(str(script), "--headless", "--no-sandbox", "--disable-gpu", "--dump-dom", page)


def main() -> None:
    HERE.mkdir(exist_ok=True)
    browser = present()
    if browser is not None:
        text = start(browser)
    elif shutil.which("apt-get") is None:
        raise NoBrowser("No Chromium or Chrome was found, and this is no Debian to fetch one from.")
    else:
        text = install() if os.geteuid() == 0 else unpack()
    script = HERE / "chromium"
    script.write_text(text, encoding="utf-8")
    script.chmod(0o755)
    prove(script)


if __name__ == "__main__":
    try:
        main()
    except NoBrowser as problem:
        sys.exit(
            f"{problem}\nThe journeys need a browser. Install Chromium, or name one: "
            "make browser SAFECONDUCT_BROWSER=/path/to/chromium"
        )
