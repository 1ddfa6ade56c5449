package org.yearbookgame.ui.organizer;

import java.time.InstantSource;
import java.util.random.RandomGenerator;
import org.yearbookgame.prepare.project.Projects;

/// What preparing a class needs from outside.
///
/// @param projects the classes that somebody prepares on this computer
/// @param clock tells dates
/// @param random draws the numbers of pictures: not to be foretold
public record Workshop(Projects projects, InstantSource clock, RandomGenerator random) {}
