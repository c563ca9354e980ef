# SPDX-FileCopyrightText: 2026 The Alertbridge authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A proxy in front of one practice service that keeps the secrets which pass through it.

Some secrets are made while the tour runs: who looks for them afterwards has to know them.
"""
import http.client
import http.server
import json
import threading
import urllib.parse

# Names of members and parameters, and what they are called in a finding.
IN_JSON = {"Password": "password of the new API user", "UserName": "name of the new API user",
           "access_token": "OAuth access token", "refresh_token": "OAuth refresh token", "id_token": "OAuth id token"}
IN_FORMS = {"code": "OAuth code", "code_verifier": "OAuth verifier", "refresh_token": "OAuth refresh token"}
IN_ADDRESSES = {"state": "OAuth state"}
HOP_BY_HOP = {"connection", "keep-alive", "transfer-encoding", "content-length"}


class Recorder:
    """Passes everything on to `target` (host:port) and adds what it saw to `secrets`."""

    def __init__(self, target, secrets):
        self.target = target
        self.secrets = secrets
        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), self.handler())
        self.server.daemon_threads = True
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    @property
    def url(self):
        return f"http://127.0.0.1:{self.server.server_port}"

    def close(self):
        self.server.shutdown()
        self.server.server_close()

    def note(self, values, names):
        for key, secret in values:
            if key in names and isinstance(secret, str) and len(secret) >= 8:
                known = list(self.secrets.values())
                if secret not in known:
                    self.secrets[f"{names[key]} {len(known) + 1}"] = secret

    def note_exchange(self, address, body, answer_body):
        self.note(urllib.parse.parse_qsl(urllib.parse.urlsplit(address).query), IN_ADDRESSES)
        self.note(urllib.parse.parse_qsl(body.decode(errors="replace")), IN_FORMS)
        try:
            answer = json.loads(answer_body)
        except ValueError:
            return
        if isinstance(answer, dict):
            self.note(answer.items(), IN_JSON)

    def handler(recorder):  # the inner class has a self of its own
        class Handler(http.server.BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def pass_on(self):
                body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
                connection = http.client.HTTPConnection(recorder.target, timeout=60)
                headers = {name: value for name, value in self.headers.items() if name.lower() not in HOP_BY_HOP}
                connection.request(self.command, self.path, body or None, headers)
                answer = connection.getresponse()
                content = answer.read()
                connection.close()
                recorder.note_exchange(self.path, body, content)
                self.send_response_only(answer.status)
                for name, value in answer.getheaders():
                    if name.lower() not in HOP_BY_HOP:
                        self.send_header(name, value)
                self.send_header("Content-Length", str(len(content)))
                self.end_headers()
                self.wfile.write(content)

            do_GET = do_POST = do_PUT = do_DELETE = do_PATCH = pass_on

            def log_message(self, *_):
                """Nothing: requests hold secrets."""

        return Handler
