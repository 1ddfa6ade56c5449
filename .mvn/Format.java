import com.google.googlejavaformat.java.Main;

/// Checks the format of every Java source below `src` and names those that break it, or mends them.
///
/// @param args `check` or `mend`
void main(String[] args) throws Exception {
  var call = new ArrayList<String>();
  switch (args[0]) {
    case "check" -> call.addAll(List.of("--dry-run", "--set-exit-if-changed"));
    case "mend" -> call.add("--replace");
    default -> throw new IllegalArgumentException(args[0]);
  }
  try (Stream<Path> files = Files.walk(Path.of("src"))) {
    files.map(Path::toString).filter(file -> file.endsWith(".java")).sorted().forEach(call::add);
  }
  var out = new PrintWriter(System.out, true);
  var err = new PrintWriter(System.err, true);
  System.exit(new Main(out, err, System.in).format(call.toArray(String[]::new)));
}
