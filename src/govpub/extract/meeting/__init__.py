"""From sentences to mentions of people, to what they do, to gatherings, to meetings."""

from govpub.extract.meeting.article import parse_meetings, read_meetings

__all__ = ["parse_meetings", "read_meetings"]
