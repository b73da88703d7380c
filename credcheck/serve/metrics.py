"""What was counted, in the text format that Prometheus reads."""

from credcheck.serve.gate import Counts


def write_metrics(counts: Counts) -> str:
    """Return requests by route and status, the time they took together, and how many are under way."""
    lines = ["# TYPE credcheck_requests_total counter"]
    lines += [
        f'credcheck_requests_total{{route="{route}",status="{status}"}} {number}'
        for (route, status), number in sorted(counts.answered.items())
    ]
    lines += [
        "# TYPE credcheck_request_seconds_total counter",
        f"credcheck_request_seconds_total {counts.seconds:.3f}",
        "# TYPE credcheck_requests_under_way gauge",
        f"credcheck_requests_under_way {counts.under_way}",
    ]
    return "\n".join(lines) + "\n"
