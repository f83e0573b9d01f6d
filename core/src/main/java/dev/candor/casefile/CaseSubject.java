package dev.candor.casefile;

import dev.candor.Named;

/** What a line of the ledger of a case may be about. */
public sealed interface CaseSubject extends Named
        permits CaseDimension, CaseFactor, CaseQuestion, CaseRule, Clock, FollowedPromise.Outcome {}
