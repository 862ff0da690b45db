from datetime import UTC, datetime, timedelta

from afterword.records.keys import content_key, uuid7

AT = datetime(2031, 2, 3, 10, 30, tzinfo=UTC)


def test_a_key_is_a_uuid_of_version_7_and_sorts_by_time() -> None:
    keys = [uuid7(AT + timedelta(milliseconds=n)) for n in range(50)]

    assert {(key.version, key.variant) for key in keys} == {(7, "specified in RFC 4122")}
    assert keys == sorted(keys)
    assert keys[0].int >> 80 == int(AT.timestamp() * 1000)


def test_keys_of_one_moment_differ() -> None:
    assert len({uuid7(AT) for _ in range(1000)}) == 1000


def test_a_time_before_1970_still_makes_a_key() -> None:
    assert uuid7(datetime(1901, 1, 1, tzinfo=UTC)).int >> 80 == 0


def test_the_same_content_has_the_same_key_and_another_kind_another() -> None:
    assert content_key("card", "x") == content_key("card", "x")
    assert len({content_key("card", "x"), content_key("card", "y"), content_key("item", "x")}) == 3
