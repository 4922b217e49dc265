def story = io.github.cimaven.it.Story.of(binding.variables)
def record = story.record()
assert record.success
def module = record.spark.modules.find()
assert record.spark.modules.size() == 1 && module.module == 'totals' && module.declared == '3.5.6'
assert module.versions*.version == ['3.5.6', '4.0.1']
assert module.versions.every { it.scala == '2.13' && it.references > 5 && it.problems == 0 && it.session == 'passed' && it.duration > 1 }
def runtimes = module.runtimes.collectEntries { ["$it.name $it.scala".toString(), it.status] }
assert runtimes['17.3 LTS 2.13'] == 'ready' && runtimes['16.4 LTS 2.13'] == 'ready'
assert runtimes['16.4 LTS 2.12'] == 'not checked' && runtimes['15.4 LTS 2.12'] == 'not ready'
for (version in ['3.5.6', '4.0.1']) {
    def folder = "target/ci/spark/totals/${version}_2.13"
    assert story.text("$folder/output.txt").contains("Running Spark version $version")
    assert story.text("$folder/java.args").contains('--add-opens=java.base/sun.nio.ch=ALL-UNNAMED')
    assert story.files(folder) == ['java.args', 'output.txt', 'probe/io/github/cimaven/spark/probe/SessionProbe.class', 'report.properties']
}
assert story.findings('error') == [] && !story.findings('warning').any { it.startsWith('spark/') }
assert story.text('target/ci/summary.md').contains('**Spark** no problem found with 3.5.6, 4.0.1')
assert story.logLines('[INFO] Databricks 17.3 LTS (Spark 4.0.0, Scala 2.13, Java 17): ready.').size() == 1
true
