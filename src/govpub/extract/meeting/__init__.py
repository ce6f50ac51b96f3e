"""From sentences to mentions of people, to what they do, to gatherings, to meetings."""

from govpub.extract.meeting.article import parse_meetings, read_meetings
from govpub.extract.meeting.records import MeetingReading

__all__ = ["MeetingReading", "parse_meetings", "read_meetings"]
