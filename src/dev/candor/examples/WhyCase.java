package dev.candor.zz;
import dev.candor.*; import dev.candor.casefile.*; import dev.candor.internal.choice.*; import dev.candor.zh.Chinese;
import java.nio.file.*; import java.util.*;
public class WhyCase {
  public static void main(String[] a) throws Exception {
    Language zh = Chinese.standard(); Grader g = Grader.builder().language(zh).build(); CaseGrader cg = CaseGrader.of(g);
    Map<String, Weights> ws = zh.caseData().get().weights();
    var m = new tools.jackson.databind.json.JsonMapper();
    int top = Integer.parseInt(a[2]);
    var n = m.readTree(Files.readString(Path.of(a[0])));
    List<CaseStatement> st = new ArrayList<>(); for (var s : n.path("statements")) st.add(new CaseStatement(s.path("id").asString(), Optional.of(java.time.OffsetDateTime.parse(s.path("publishedAt").asString())), Optional.empty(), Optional.empty(), s.path("text").asString()));
    List<CaseQuestion> qs = new ArrayList<>(); for (var s : n.path("questions")) qs.add(new CaseQuestion(s.path("id").asString(), s.path("text").asString(), 1));
    List<CaseEvent> ev = new ArrayList<>(); for (var s : n.path("events")) ev.add(new CaseEvent(Optional.empty(), s.path("kind").asString().equals("promotion") ? CaseEvent.Kind.PROMOTION : CaseEvent.Kind.MEDIA_EXPOSURE, s.path("text").asString()));
    Case file = new Case("c", Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(java.time.OffsetDateTime.parse(n.path("asOf").asString())), st, qs, ev);
    int qn=0;
    for (Choice<List<Place>> c : cg.choices(file)) {
      if (!c.judgement().equals(a[1])) continue;
      Weights w = ws.getOrDefault(c.judgement(), Weights.NONE);
      System.out.println("-- "+c.judgement()+" options "+c.options().size()+" "+(c.judgement().equals("answers") ? qs.get(qn/st.size()).text()+" "+st.get(qn%st.size()).id() : c.subject()));
      qn++;
      record L(double l, Choice.Option<List<Place>> o) {}
      List<L> all = new ArrayList<>();
      for (var o : c.options()) all.add(new L(o.signs().entrySet().stream().mapToDouble(e->e.getValue()*w.of(o.verdict(), e.getKey())).sum(), o));
      all.sort(Comparator.comparingDouble((L x)->-x.l));
      double most=all.get(0).l, sum=all.stream().mapToDouble(x->Math.exp(x.l-most)).sum();
      int k=0; for (L x : all) { if (k++>=top && !x.o.place().isEmpty()) continue;
        StringBuilder s=new StringBuilder();
        for (Place p : x.o.place()) { for (var t : st) if (t.id().equals(p.statement())) s.append("⟦"+p.span().of(t.text())+"⟧"); for (int i=0;i<ev.size();i++) if (p.statement().equals("event:"+i)) s.append("⟦"+p.span().of(ev.get(i).text())+"⟧"); }
        List<Map.Entry<String,Double>> es=new ArrayList<>(x.o.signs().entrySet());
        es.sort(Comparator.comparingDouble(e->-Math.abs(e.getValue()*w.of(x.o.verdict(), e.getKey()))));
        StringBuilder t=new StringBuilder(); int q=0; for (var e : es) if (q++<Integer.parseInt(a[3])) t.append(String.format(" %s=%.2f*%.2f", e.getKey(), e.getValue(), w.of(x.o.verdict(), e.getKey())));
        System.out.printf("%.3f %.2f %s %s  %s%n", Math.exp(x.l-most)/sum, x.l, x.o.verdict(), s, t); }
    } } }
