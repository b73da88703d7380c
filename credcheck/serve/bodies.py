"""Bodies of requests: JSON, forms and dropped files in, named fields out."""

import json

from starlette.datastructures import UploadFile
from starlette.exceptions import HTTPException
from starlette.requests import Request

from credcheck.serve.gate import MAX_BODY


async def json_fields(request: Request) -> dict[str, object]:
    """Return the fields of a JSON object; raises `HTTPException` 400 for anything else."""
    try:
        content = json.loads(await request.body())
    except (ValueError, RecursionError):
        raise HTTPException(400, "Error: the body is no JSON") from None
    if not isinstance(content, dict):
        raise HTTPException(400, "Error: the body is no JSON object")
    return content


async def form_fields(request: Request) -> dict[str, object]:
    """Return the fields of a form; of a file its text, and its name as `name`. A field given twice counts once."""
    fields: dict[str, object] = {}
    async with request.form(max_files=1, max_fields=100, max_part_size=MAX_BODY) as form:
        for name, value in form.items():
            if isinstance(value, UploadFile):
                if value.filename:
                    raw = await value.read()
                    fields[name] = raw.decode("utf-8-sig", "replace")
                    fields["name"] = value.filename
            else:
                fields[name] = value
    return fields


async def check_fields(request: Request) -> dict[str, object]:
    """Return the fields of LanguageTool's protocol, sent as a form or as JSON; `data` is JSON in either."""
    kind = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    fields = await (json_fields(request) if kind == "application/json" else form_fields(request))
    data = fields.get("data")
    if isinstance(data, str):
        try:
            fields["data"] = json.loads(data)
        except (ValueError, RecursionError):
            raise HTTPException(400, "Error: 'data' is no JSON") from None
    return fields
