def story = io.github.cimaven.it.Story.of(binding.variables)
def findings = story.jsonArray('target/ci/findings/spark-trees.json')
assert findings*.rule*.asString == ['spark/linkage', 'spark/check']
assert findings*.severity*.asString.every { it == 'WARNING' }
assert findings[1].message.asString.contains('java.lang.NoSuchMethodError')
assert story.text('target/ci/spark/trees/4.0.1_2.13/output.txt').contains('NoSuchMethodError')
true
