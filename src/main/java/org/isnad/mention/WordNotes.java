package org.isnad.mention;

import java.util.Optional;
import java.util.Set;
import org.isnad.model.KnownEntity;

/**
 * What the tables say of a word of Arabic letters, whatever stands around it.
 *
 * @param nouns with the word's readings in the order of the lexicon
 * @param nameStrength 2 for a word that is nearly always part of a personal name, 1 for one that
 *     may be, else 0
 * @param count how often the news have it, its conjunction and preposition cut off
 * @param wholeCount how often they have it with all its letters
 * @param nisba the state that it speaks of as an adjective of nationality
 * @param metonym the state for whose government it stands as a capital
 * @param beginsMetonym such a capital of two words may begin with it
 */
record WordNotes(
    Nouns nouns,
    Set<WordRole> roles,
    int nameStrength,
    int count,
    int wholeCount,
    Optional<KnownEntity> nisba,
    Optional<KnownEntity> metonym,
    boolean beginsMetonym) {}
