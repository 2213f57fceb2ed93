/* The least that a list in a terminal costs: curses, some rows, one of them marked. `Scripts/bench` measures stepwell beside it. */
#include <curses.h>
#include <locale.h>

int main(void)
{
    int rows = 16, at = 0;
    setlocale(LC_ALL, "");
    initscr();
    raw();
    noecho();
    keypad(stdscr, TRUE);
    while (1) {
        erase();
        for (int row = 0; row < rows; row++) {
            if (row == at) attron(A_REVERSE);
            mvprintw(row + 2, 4, "%2d  A row of a list, about as long as a question is", row + 1);
            attroff(A_REVERSE);
        }
        move(at + 2, 4);
        refresh();
        switch (getch()) {
        case KEY_DOWN: at = (at + 1) % rows; break;
        case KEY_UP: at = (at + rows - 1) % rows; break;
        case 'q': endwin(); return 0;
        }
    }
}
