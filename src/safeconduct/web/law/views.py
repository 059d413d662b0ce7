from django.http import HttpResponse


def rule_list(request):
    return HttpResponse("law")


def rule_page(request, code):
    return HttpResponse("law")
