"""Fetches a file from a web address: encrypted, from a public host, in time, not too large, not from elsewhere."""

from __future__ import annotations

import http.client
import ipaddress
import socket
import ssl
import time
from typing import Final
from urllib.parse import urlsplit

from impuls_workshop.reading.access import RefusedError

SECONDS: Final = 10.0
"""Longest time for one file."""
BYTES: Final = 25_000_000
"""Largest file, the limit for pictures on disk too."""


class _Connection(http.client.HTTPSConnection):
    """Connects to an address that has been looked at, so that the name cannot lead elsewhere meanwhile."""

    def __init__(self, host: str, address: str) -> None:
        super().__init__(host, timeout=SECONDS, context=ssl.create_default_context())
        self._address = address
        self._name = host

    def connect(self) -> None:
        plain = socket.create_connection((self._address, 443), SECONDS)
        self.sock = ssl.create_default_context().wrap_socket(plain, server_hostname=self._name)


def fetch(address: str) -> bytes:
    """Return what a web address gives.

    Redirects are not followed: they lead to hosts nobody has allowed.

    Raises:
        RefusedError: It is not `https`, the host is not a public one, or it did not give the file.
    """
    parts = urlsplit(address)
    if parts.scheme.casefold() != "https" or parts.port not in (None, 443) or parts.username or not parts.hostname:
        raise RefusedError("access.not-https", address=address)
    connection = _Connection(parts.hostname, public_address(parts.hostname))
    try:
        connection.request("GET", f"{parts.path or '/'}{'?' + parts.query if parts.query else ''}",
                           headers={"User-Agent": "impuls_workshop", "Accept": "image/*"})
        with connection.getresponse() as response:
            return _read(response, address)
    except (OSError, http.client.HTTPException) as problem:
        raise RefusedError("access.not-fetched", address=address, reason=str(problem)) from problem
    finally:
        connection.close()


def public_address(host: str) -> str:
    """Return the network address of a host, if all it has are on the public internet (RFC 6890).

    Raises:
        RefusedError: The host does not exist, or is one of a private network or of this machine.
    """
    try:
        found = [str(entry[4][0]) for entry in socket.getaddrinfo(host, 443, type=socket.SOCK_STREAM)]
    except (OSError, UnicodeError) as problem:
        raise RefusedError("access.not-fetched", address=host, reason=str(problem)) from problem
    if not found or not all(ipaddress.ip_address(address.partition("%")[0]).is_global for address in found):
        raise RefusedError("access.private-host", host=host)
    return found[0]


def _read(response: http.client.HTTPResponse, address: str) -> bytes:
    if response.status != http.client.OK:
        raise RefusedError("access.not-fetched", address=address, reason=f"{response.status} {response.reason}")
    until, parts, size = time.monotonic() + SECONDS, list[bytes](), 0
    while part := response.read1(1 << 16):
        parts.append(part)
        size += len(part)
        if size > BYTES or time.monotonic() > until:
            raise RefusedError("access.too-much", address=address, seconds=f"{SECONDS:g}", limit=f"{BYTES // 10**6} MB")
    return b"".join(parts)
