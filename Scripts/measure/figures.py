"""How quick the release build is, as a person meets it: through a terminal, beside a bare list in C, in one run."""
import argparse
import os
import statistics
import subprocess
import tempfile
import time

from folders import IN_CLINIC, PIN, Program, clinic, enrol, home
from terminal import DOWN, F2, F3, UP, Terminal

HOUSE = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))


def told(what, seconds, beside=None):
    ordered = sorted(one * 1000 for one in seconds)
    middle = statistics.median(ordered)
    p99 = ordered[min(len(ordered) - 1, int(len(ordered) * 0.99))]
    more = f"   {middle - beside:+7.2f} beside C" if beside is not None else ""
    print(f"{what:<38} p50 {middle:8.2f} ms   p99 {p99:8.2f} ms   n {len(ordered):4}{more}", flush=True)
    return middle


def moves(terminal, times):
    terminal.settle(0.6)
    # The first key puts the focus somewhere, and what is read once is read.
    terminal.key_to_last_byte(DOWN)
    return [terminal.key_to_last_byte(key) for key in [DOWN, UP] * (times // 2)]


def bare_list(scratch, times):
    program = os.path.join(scratch, "list")
    subprocess.run(["cc", "-O2", "-o", program, os.path.join(HOUSE, "Scripts/measure/list.c"), "-lncursesw"], check=True)
    terminal = Terminal([program], {"LC_ALL": "C.UTF-8"})
    terminal.until("16  A row")
    took = moves(terminal, times)
    terminal.end()
    return told("a key, bare list in C", took)


class Bench:
    def __init__(self, program, scratch, times):
        self.program, self.scratch, self.times = program, scratch, times

    def start(self, folder, *options, is_home=False):
        return Terminal([self.program.path, "--data", folder, *options], self.program.env if is_home else self.program.lists)

    def first_pages(self, what, folder, *options, is_home=False):
        # The first start reads what people wrote and keeps it, once it ends as it should.
        self.program.run("--lines", "--data", folder, *options, typed="/close\n", folder=folder)
        starts = []
        for _ in range(max(3, self.times // 10)):
            terminal = self.start(folder, *options, is_home=is_home)
            starts.append(terminal.until("bolder"))
            terminal.end()
        told(what, starts)

    def patient(self, folder, code, beside):
        self.first_pages("first page, welcome", folder, "--at", IN_CLINIC)
        terminal = self.start(folder, "--at", IN_CLINIC)
        terminal.until("bolder")
        told("a key, welcome", moves(terminal, self.times), beside)
        terminal.press("1", "code")
        terminal.press(code + "\r", "birth")
        terminal.press("03051948\r", "Hello")
        terminal.press("1")
        for _ in range(30):
            if "( )" in terminal.text():
                break
            terminal.press("1")
        told("a key, a question", moves(terminal, self.times), beside)
        terminal.end()

    def sign_in(self, folder):
        terminal = self.start(folder, "--at", IN_CLINIC)
        terminal.until("bolder")
        terminal.press("3", "staff name")
        terminal.press("bench\r", "PIN")
        return terminal, terminal.press(PIN + "\r", "to search")

    def station(self, folder, patients, beside):
        terminal, took = self.sign_in(folder)
        told(f"sign-in and board, {patients} patients", [took])
        opens = []
        for _ in range(max(3, self.times // 10)):
            terminal.press(F3)
            opens.append(terminal.press(F2, "to search"))
        told("board opens", opens)
        told("a key, board", moves(terminal, self.times), beside)
        told("a letter of a search", [terminal.key_to_last_byte(key) for key in "zq\x7f\x7f" * (self.times // 4)], beside)
        self.arrivals(terminal, folder)
        terminal.type("Anna First")
        terminal.press("\r", "Anna First")
        told("a key, chart", moves(terminal, self.times), beside)
        terminal.end()

    def arrivals(self, terminal, folder):
        took = []
        for number in range(3):
            name = f"Zz{os.getpid()}{number}"
            terminal.type(name)
            # From the start of the other program, since the row may be there before that has ended.
            terminal.began = time.perf_counter()
            took.append(terminal.until(enrol(self.program, folder, name)))
            terminal.type("\x7f" * len(name))
        told("enrolled elsewhere, row is there", took)

    def home(self, days, beside):
        folder = os.path.join(self.scratch, f"home-{days}")
        at, events = home(self.program, folder, days)
        self.first_pages(f"first page, home, day {days} ({events} entries)", folder, "--at", at, is_home=True)
        terminal = self.start(folder, "--at", at, is_home=True)
        terminal.until("bolder")
        told(f"a key, Today, day {days}", moves(terminal, self.times), beside)
        terminal.end()


def main():
    parser = argparse.ArgumentParser(prog="Scripts/bench", description=__doc__)
    parser.add_argument("--short", action="store_true", help="few patients, days and keys: that it works, not how quick")
    parser.add_argument("--patients", type=int, help="how many patients the clinic has (1000; short 12)")
    parser.add_argument("--days", type=int, help="how many days are behind the home (365; short 5)")
    parser.add_argument("--folder", help="where the clinic is kept, so that a large one is made once")
    parser.add_argument("program", help="the release build; Scripts/bench names it")
    given = parser.parse_args()
    patients, days = given.patients or (12 if given.short else 1000), given.days or (5 if given.short else 365)
    with tempfile.TemporaryDirectory() as scratch:
        bench = Bench(Program(given.program, HOUSE), scratch, 8 if given.short else 200)
        folder = given.folder or os.path.join(scratch, "clinic")
        beside = bare_list(scratch, bench.times)
        code = clinic(bench.program, folder, patients)
        bench.patient(folder, code, beside)
        bench.station(folder, patients, beside)
        for number in sorted({3, days}):
            bench.home(number, beside)


if __name__ == "__main__":
    main()
