package org.yearbookgame;

/// Reads the command line, wires the rooms together and launches: the only class that sees them
/// all.
final class Main {
  private Main() {}

  public static void main(String[] args) {
    System.out.println("yearbook " + Main.class.getPackage().getImplementationVersion());
  }
}
