/// The version of the program, as `--version` and `doctor` say it; CHANGELOG.md has what is new in it.
let version = "0.1.0"
