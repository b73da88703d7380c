"""Copy that agencies send, through the whole of a report: its embargo holds, its file is never mended."""

import json
from pathlib import Path

import pytest

from tests.cli.running import credcheck

ITEM = """<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/"><itemMeta><itemClass qcode="ninat:text"/>
<provider literal="CPA"/><versionCreated>2026-03-05T10:15:00Z</versionCreated>{embargo}</itemMeta>
<contentMeta><headline>Northern pier to close</headline></contentMeta><contentSet><inlineXML><html><body>
<p>The northern  pier will close on Monday,, the harbor board said. "We had no choice”, its head said.</p></body>
</html></inlineXML></contentSet></newsItem>"""
HELD = "<embargoed>2999-03-07T00:01:00Z</embargoed>"


@pytest.mark.parametrize(("embargo", "rules"), [(HELD, ["MET704"]), (HELD.replace("2999", "2001"), []), ("", [])])
def test_an_embargo_of_the_file_holds_until_its_day(embargo: str, rules: list[str], tmp_path: Path) -> None:
    (tmp_path / "pier.xml").write_text(ITEM.format(embargo=embargo), encoding="utf-8")
    report = json.loads(
        credcheck("report", str(tmp_path / "pier.xml"), "--no-corpus", "--select", "MET704", "-f", "json").out
    )
    assert [finding["rule"] for finding in report["findings"]] == rules
    assert report["articles"][0]["role"] == "wire"
    assert (report["articles"][0]["embargo"] is not None) is bool(embargo)


def test_an_agencys_file_is_left_alone_by_a_mend(tmp_path: Path) -> None:
    path = tmp_path / "pier.xml"
    path.write_text(ITEM.format(embargo=""), encoding="utf-8")
    before = path.read_bytes()
    credcheck("report", str(path), "--no-corpus", "--fix")
    assert path.read_bytes() == before
