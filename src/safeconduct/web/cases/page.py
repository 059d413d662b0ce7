from django.http import HttpResponse


def case_page(request, reference):
    return HttpResponse("case")
