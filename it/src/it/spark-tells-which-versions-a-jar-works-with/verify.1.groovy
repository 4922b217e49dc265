def story = io.github.cimaven.it.Story.of(binding.variables)
def record = story.record()
def (totals, trees) = record.spark.modules

// The one that works.
assert totals.module == 'totals' && totals.declared == '3.5.6'
assert totals.versions*.version == ['3.5.6', '4.0.1']
assert totals.versions.every { it.scala == '2.13' && it.references > 5 && it.problems == 0 && it.session == 'passed' && it.duration > 1 }
def runtimes = totals.runtimes.collectEntries { ["$it.name $it.scala".toString(), it.status] }
assert runtimes['17.3 LTS 2.13'] == 'ready' && runtimes['16.4 LTS 2.13'] == 'ready'
assert runtimes['16.4 LTS 2.12'] == 'not checked' && runtimes['18 2.13'] == 'not checked'
for (version in ['3.5.6', '4.0.1']) {
    def folder = "target/ci/spark/totals/${version}_2.13"
    assert story.text("$folder/output.txt").contains("Running Spark version $version")
    assert story.text("$folder/java.args").contains('--add-opens=java.base/sun.nio.ch=ALL-UNNAMED')
    assert story.text("$folder/report.properties").contains('phase=done')
    assert !story.has("$folder/tmp")
}
assert story.logLines('[INFO] Databricks 17.3 LTS (Spark 4.0.0, Scala 2.13, Java 17): ready.').size() == 1

// The one that breaks.
assert !record.success
assert story.findings('error') == ['spark/linkage']
def sentence = 'com.acme.trees.Trees.width (Trees.java:11) uses the method org.apache.spark.sql.Column.expr(): ' +
    'org.apache.spark.sql.catalyst.expressions.Expression, which is not in Spark 4.0.1 (Scala 2.13); it is in Spark 3.5.6 (Scala 2.13).'
assert record.findings.find { it.rule == 'spark/linkage' }.message == sentence
assert trees.module == 'trees' && trees.versions*.problems == [0, 1] && trees.versions*.session == ['not tried', 'not tried']
assert trees.runtimes.find { it.name == '17.3 LTS' }.reason == 'it does not link to Spark 4.0.1'
assert story.errors().any { it.contains('ci:spark found 1 problem of trees with Spark:') }
assert story.errors().any { it.contains(sentence) }
assert story.text('target/ci/summary.md').contains('**Spark** does not work with 4.0.1; no problem found with 3.5.6')
assert !story.hasStackTrace()
true
