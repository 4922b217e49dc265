def story = io.github.cimaven.it.Story.of(binding.variables)
assert story.findings('error') == ['spark/check']
def sentence = 'ci.spark.check=com.acme.Broken failed in a session of Spark 3.5.6 (Scala 2.13): ' +
    'java.lang.IllegalStateException: the totals are wrong.'
assert story.errors().any { it.contains(sentence) }
// The jar itself has been tried.
assert story.text('target/ci/spark/totals/3.5.6_2.13/java.args').contains('totals/target/totals-1.0.0.jar')
assert !story.hasStackTrace()
true
