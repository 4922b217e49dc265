def story = io.github.cimaven.it.Story.of(binding.variables)
assert !story.record().success
assert story.findings('error') == ['spark/linkage']
def sentence = 'com.acme.Trees.width (Trees.java:8) uses the method org.apache.spark.sql.Column.expr(): ' +
    'org.apache.spark.sql.catalyst.expressions.Expression, which is not in Spark 4.0.1 (Scala 2.13); it is in Spark 3.5.6 (Scala 2.13).'
assert story.record().findings.find { it.rule == 'spark/linkage' }.message == sentence
assert story.record().spark.modules[0].versions*.problems == [0, 1]
assert story.record().spark.modules[0].runtimes.find { it.name == '17.3 LTS' }.reason == 'it does not link to Spark 4.0.1'
assert story.errors().any { it.contains('ci:spark found 1 problem of totals with Spark:') }
assert story.errors().any { it.contains(sentence) }
assert !story.hasStackTrace()
true
