package dev.candor.internal.language;

import dev.candor.card.Card;
import dev.candor.internal.crisis.CrisisModel;
import dev.candor.internal.match.Lexicon;
import dev.candor.internal.opinion.OpinionModel;
import dev.candor.internal.promise.ChainModel;
import dev.candor.internal.text.Folding;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What a language brings.
 *
 * @param id the BCP 47 language, such as {@code zh}
 * @param version the version of cards and lexicons
 * @param hash the first hexadecimal digits of a digest over cards and lexicons
 * @param folding how characters fold
 * @param lexicon phrases in groups
 * @param cards the rules
 * @param sentences cuts normalised text into sentences
 * @param words cuts sentences into words
 * @param issuer finds the names of who speaks
 * @param facts finds checkable values
 * @param personal finds personal data
 * @param model the second opinion on sentences, when there is one
 * @param promises how promises are cut, when that was learnt; without it none are found
 * @param crises how kinds of crisis are told apart, when that was learnt; without it every crisis is {@code other}
 * @param cases reads what is needed for cases, when the language brings it
 */
public record LanguageParts(
        String id,
        String version,
        String hash,
        Folding folding,
        Lexicon lexicon,
        List<Card> cards,
        SentenceCutter sentences,
        WordCutter words,
        IssuerFinder issuer,
        FactScanner facts,
        PersonalDataFinder personal,
        Optional<OpinionModel> model,
        Optional<ChainModel> promises,
        Optional<CrisisModel> crises,
        Optional<Supplier<CaseData>> cases) {

    /** Copies the list. */
    public LanguageParts {
        cards = List.copyOf(cards);
    }

    /** The same with these rules, which a hash tells. */
    public LanguageParts withCards(List<Card> all, String hashOfAll) {
        return new LanguageParts(
                id, version, hashOfAll, folding, lexicon, all, sentences, words, issuer, facts, personal, model,
                promises, crises, cases);
    }

    /** The same with sentences cut otherwise. */
    public LanguageParts withSentences(SentenceCutter cutter) {
        return new LanguageParts(
                id, version, hash, folding, lexicon, cards, cutter, words, issuer, facts, personal, model, promises,
                crises, cases);
    }

    /** The same with words cut otherwise. */
    public LanguageParts withWords(WordCutter cutter) {
        return new LanguageParts(
                id, version, hash, folding, lexicon, cards, sentences, cutter, issuer, facts, personal, model, promises,
                crises, cases);
    }
}
