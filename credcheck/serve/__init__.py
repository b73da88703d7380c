"""The web door: takes drafts over HTTP, calls `app` in worker processes, sends what comes out. Starlette lives here."""
