import time

from starknet_sessions.clock import SystemClock, in_hours


class FixedClock:
    def now(self) -> int:
        return 1_000_000


def test_the_system_clock_tells_whole_seconds_rounded_down() -> None:
    before = int(time.time())

    assert before <= SystemClock().now() <= time.time()


def test_in_hours_counts_from_the_clock_given() -> None:
    assert in_hours(6, FixedClock()) == 1_000_000 + 6 * 3600
    assert in_hours(0.5, FixedClock()) == 1_000_000 + 1800


def test_in_hours_counts_from_this_computers_clock_otherwise() -> None:
    assert abs(in_hours(1) - time.time() - 3600) < 10
