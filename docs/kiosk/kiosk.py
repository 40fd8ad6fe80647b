#!/usr/bin/env python3
"""A kiosk for Tremplin, written from docs/protocol.md alone: kiosk.py [HOST [PORT]].

Nothing is kept: the session lives as long as the connection. Numbers choose options.
"""
import json
import socket
import sys


def lines(server):
    """The server's lines, as (tag, fields) or (final word, the rest)."""
    for line in server:
        word, _, rest = line.rstrip("\r\n").partition(" ")
        if word == "*":
            word, _, rest = rest.partition(" ")
            yield "* " + word, json.loads(rest)
        elif word in ("OK", "ERR"):
            yield word, rest
        else:
            yield word, json.loads(rest)


def show(tag, fields):
    if tag in ("SAY", "CHANGE", "MESSAGE", "WISH"):
        print(fields["text"])
    elif tag == "CARE":
        print("\n" + fields["text"])
        for number in fields["numbers"]:
            print(f"  {number['number']}  {number['label']}")
    elif tag == "HEARD":
        print(f"  ✓ {fields['text']}")
    elif tag == "TRADE":
        print(f"\n• {fields['name']} ({fields['fit']})", *fields["reasons"], sep="\n    + ")
    elif tag == "SCHOOL":
        print("\n•", ", ".join(filter(None, (fields["name"], fields["city"], fields.get("distance")))))
        print("   ", ", ".join(fields["trades"]), fields.get("website", ""))
    elif tag == "STEP":
        print(f"\n→ {fields['title']}\n  {fields['details']}\n  {fields['contact']}")
    elif tag == "ASK":
        print("\n" + fields["prompt"])
        for number, option in enumerate(fields.get("options", []), 1):
            print(f"  {number}. {option['label']}")


def main(host="127.0.0.1", port="1882"):
    with socket.create_connection((host, int(port))) as connection:
        server, ask, wish = lines(connection.makefile(encoding="utf-8", newline="\n")), {}, None
        next(server)  # TREMPLIN
        connection.sendall(b"START youth lang=fr keep=no\n")
        while True:
            for tag, fields in server:
                if tag == "OK":
                    break
                if tag in ("ERR", "* BYE"):
                    print(fields, file=sys.stderr)
                    if tag == "* BYE":
                        return
                    break
                ask = fields if tag == "ASK" else {} if tag == "END" else ask
                wish = fields["verb"] if tag == "WISH" else wish
                show(tag, fields)
            else:
                return
            text = "" if wish == "QUIT" else sys.stdin.readline()
            if not text:
                request = "QUIT"
            elif wish == "FORGET" and text.strip().lower() in ("oui", "o"):
                request = "FORGET"
            else:
                options = ask.get("options", [])
                chosen = int(text) - 1 if text.strip().isdecimal() else -1
                picks = 0 <= chosen < len(options)
                request = f"PICK {options[chosen]['id']}" if picks else "SAY " + text.strip()
            wish = None
            connection.sendall((request + "\n").encode())


if __name__ == "__main__":
    main(*sys.argv[1:])
