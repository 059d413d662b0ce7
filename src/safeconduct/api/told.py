"""What an agency's own system is told: the messages of its webhooks, as OpenAPI 3.1 has them."""

from __future__ import annotations

from typing import Any

_ADDRESS = "A random reference of a case (XXXX-XXXX); absent where the notice concerns none."
_SIGNED = (
    "Standard Webhooks: `v1,` and the base64 of HMAC-SHA256 over "
    "`webhook-id.webhook-timestamp.body` with the secret shown when the address was named."
)


def webhooks() -> dict[str, Any]:
    """The one message there is, by its name; `docs/webhooks.md` says how it is verified."""
    text = {"type": "string"}
    data = {
        "type": "object",
        "required": ["kind"],
        "properties": {
            "kind": {**text, "description": "What the notice is about, such as `duty-due`."},
            "reference": {
                **text,
                "pattern": "^[0-9A-Z]{4}-[0-9A-Z]{4}$",
                "description": _ADDRESS,
            },
        },
        "additionalProperties": False,
    }
    message = {
        "type": "object",
        "required": ["type", "timestamp", "data"],
        "properties": {
            "type": {
                **text,
                "pattern": "^(notice\\..+)$",
                "description": "`notice.` and its kind.",
            },
            "timestamp": {**text, "format": "date-time"},
            "data": data,
        },
        "additionalProperties": False,
    }
    heads = {
        "webhook-id": "The same for each try of one message: refuse one seen before.",
        "webhook-timestamp": "Seconds since 1970: refuse what is more than five minutes off.",
        "webhook-signature": _SIGNED,
    }
    return {
        "notice": {
            "post": {
                "operationId": "notice",
                "summary": "A notice to the agency",
                "description": "Posted to each address that an administrator of the agency named. "
                "It holds no name, no date of a person's file and no text.",
                "tags": ["webhooks"],
                # It is signed; whoever receives it asks for no key of this API.
                "security": [],
                "parameters": [
                    {"name": name, "in": "header", "required": True, "schema": text}
                    | {"description": said}
                    for name, said in heads.items()
                ],
                "requestBody": {
                    "required": True,
                    "content": {"application/json": {"schema": message}},
                },
                "responses": {
                    "2XX": {"description": "Received. Anything else is tried again."},
                    "410": {"description": "Gone: the address is told nothing more."},
                },
            }
        }
    }
