package org.yearbookgame.cli;

import java.util.Optional;
import java.util.OptionalLong;
import org.yearbookgame.storage.ClassFolder;

/// What was asked for on the command line.
///
/// @param folder the class; none where none was named and the demo class is not there
/// @param seed makes the sitting repeatable
public record PlayRequest(Optional<ClassFolder> folder, OptionalLong seed) {}
