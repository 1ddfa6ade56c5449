package org.yearbookgame.cli;

import java.util.OptionalLong;
import org.yearbookgame.storage.ClassFolder;

/// What was asked for on the command line.
///
/// @param folder the class to be played
/// @param example the class that comes with the program; the same, where there is none
/// @param seed makes the sitting repeatable
public record PlayRequest(ClassFolder folder, ClassFolder example, OptionalLong seed) {}
