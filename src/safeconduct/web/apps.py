from django.apps import AppConfig


class WebConfig(AppConfig):
    name = "safeconduct.web"
    label = "web"
