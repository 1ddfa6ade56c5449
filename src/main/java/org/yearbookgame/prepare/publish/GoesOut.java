package org.yearbookgame.prepare.publish;

/// Who is in a file that is sent around, and who is not.
///
/// @param classmates who can be asked or shown, those in memoriam among them
/// @param privateOnes who want no part: nothing of them is in the file
/// @param leftOut whom a problem of the class, or the organizer for now, leaves out
public record GoesOut(int classmates, int inMemoriam, int privateOnes, int leftOut) {}
