#!/usr/bin/env python3
"""A kiosk for Tremplin, written from docs/protocol.md alone: kiosk.py [HOST [PORT]].
Nothing is kept: the session lives as long as the connection. Numbers choose options."""
import json
import socket
import sys

SHOWN = {"SAY": "{text}", "CHANGE": "{text}", "MESSAGE": "{text}", "WISH": "{text}",
         "HEARD": "  ✓ {text}", "STEP": "\n→ {title}\n  {details}\n  {contact}",
         "TRADE": "\n• {name} ({fit})", "SCHOOL": "\n• {name}, {city}", "ASK": "\n{prompt}",
         "CARE": "\n{text}", "NOTICE": "{title}", "* IDLE": "… {seconds} s"}


def show(tag, fields):
    """Shows one line of a reply; a tag that isn't known is skipped."""
    if tag in SHOWN:
        print(SHOWN[tag].format(**fields))
    for number in fields.get("numbers", []):
        print(f"  {number['number']}  {number['label']}")
    for number, option in enumerate(fields.get("options", []), 1):
        print(f"  {number}. {option['label']}")
    for text in fields.get("reasons", fields.get("lines", [])):
        print("    +", text)


def ask_server(connection, lines, request):
    """Sends a request; the last ASK and WISH of its reply, or None where the line is closed."""
    connection.sendall((request + "\n").encode())
    found = {"ASK": {}, "WISH": {}}
    for line in lines:
        tag, _, rest = line.removeprefix("* ").rstrip("\n").partition(" ")
        if tag in ("ERR", "BYE"):
            print(rest, file=sys.stderr)
            return found if tag == "ERR" else None
        if tag == "OK":
            return found
        fields = json.loads(rest)
        show("* " + tag if line.startswith("*") else tag, fields)
        found[tag] = fields
    return None


def main(host="127.0.0.1", port="1882"):
    with socket.create_connection((host, int(port))) as connection:
        lines = connection.makefile(encoding="utf-8", newline="\n")
        next(lines)  # TREMPLIN
        request = "START youth lang=fr keep=no"
        while request != "QUIT" and (reply := ask_server(connection, lines, request)):
            wish, options = reply["WISH"].get("verb"), reply["ASK"].get("options", [])
            text = "" if wish == "QUIT" else sys.stdin.readline()
            words, request = text.strip(), "SAY " + text.strip() if text else "QUIT"
            if wish == "FORGET" and words.lower() in ("oui", "o"):
                request = "FORGET"
            elif words.isdecimal() and 1 <= int(words) <= len(options):
                request = "PICK " + options[int(words) - 1]["id"]
        connection.sendall(b"QUIT\n")


if __name__ == "__main__":
    main(*sys.argv[1:])
