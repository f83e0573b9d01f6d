/** Grades the wording of crisis statements, offline. */
@SuppressWarnings("module")
module dev.candor {
    requires transitive org.apache.opennlp.tools;
    requires static transitive org.jspecify;
    requires org.apache.commons.text;
    requires org.snakeyaml.engine;

    exports dev.candor;
    exports dev.candor.card;
    exports dev.candor.casefile;
    exports dev.candor.draft;
    exports dev.candor.internal.choice to
            dev.candor.zh;
    exports dev.candor.internal.clause to
            dev.candor.zh;
    exports dev.candor.internal.crisis to
            dev.candor.zh;
    exports dev.candor.internal.data to
            dev.candor.zh;
    exports dev.candor.internal.feature to
            dev.candor.zh;
    exports dev.candor.internal.language to
            dev.candor.zh;
    exports dev.candor.internal.match to
            dev.candor.zh;
    exports dev.candor.internal.opinion to
            dev.candor.zh;
    exports dev.candor.internal.promise to
            dev.candor.zh;
    exports dev.candor.internal.rule to
            dev.candor.zh;
    exports dev.candor.internal.text to
            dev.candor.zh;
}
