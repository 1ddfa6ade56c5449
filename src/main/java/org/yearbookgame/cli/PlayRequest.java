package org.yearbookgame.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalLong;
import org.yearbookgame.storage.ClassFolder;

/// What was asked for on the command line.
///
/// @param named the class to be played; the last one, or the example, where none was named
/// @param example the class that comes with the program; the named one, where there is none
/// @param seed makes the sitting repeatable
/// @param data where the program keeps what is its own, instead of the operating system's place
public record PlayRequest(
    Optional<ClassFolder> named, ClassFolder example, OptionalLong seed, Optional<Path> data) {}
