package org.yearbookgame.pages;

/// A page and what is where on it.
public record FoundPage(Page page, PageLayout layout) {}
