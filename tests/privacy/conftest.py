from tests.storage.conftest import place, server, url

__all__ = ["place", "server", "url"]
