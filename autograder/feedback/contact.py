"""The mail that a student can write where something looks wrong."""

from __future__ import annotations

from urllib.parse import quote


def mail_link(contact: str, assignment: str, submission: str, question: str = "") -> str:
    """Return the address of a mail in which the submission and the question are filled in.

    Args:
        contact: A mail address; "" gives "".
        submission: Its name, as staff know it.
        question: "q1" …, or "" for the submission as a whole.
    """
    if not contact:
        return ""
    about = f"{assignment} {question}".strip()
    lines = [f"Submission: {submission}", f"Assignment: {assignment}", *[f"Question: {question}"][: bool(question)]]
    body = "\n".join([*lines, "", "What looks wrong to me:", ""])
    header = f"subject={quote(f'[{about}] feedback for {submission}', safe='')}&body={quote(body, safe='')}"
    return f"mailto:{quote(contact, safe='@+')}?{header}"
