def story = io.github.cimaven.it.Story.of(binding.variables)
def findings = story.jsonArray('target/ci/findings/spark-totals.json')
assert findings*.rule*.asString == ['spark/linkage', 'spark/check']
assert findings*.severity*.asString as Set == ['WARNING'] as Set
assert findings[1].message.asString.contains('java.lang.NoSuchMethodError')
assert story.text('target/ci/spark/totals/4.0.1_2.13/output.txt').contains('NoSuchMethodError')
assert story.log().contains('Spark 4.0.1 (Scala 2.13): ')
true
