// Signals as bytes to read; the Glibc module leaves this header out.
#include <sys/signalfd.h>
