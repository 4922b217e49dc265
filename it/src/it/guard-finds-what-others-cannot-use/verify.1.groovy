def story = io.github.cimaven.it.Story.of(binding.variables)
assert story.findings('error').toSet() == ['plain-http', 'system-scope', 'resolvable-poms', 'changelog', 'signed-tag', 'on-default-branch']
    .collect { "guard/$it".toString() } as Set
assert story.findings('warning').contains('guard/output-timestamp')
def guards = story.guards()
assert guards['output-timestamp'] == 'warned'
assert guards['built-green'] == 'not-applicable'
assert guards['clean-tree'] == 'passed'
['plain-http', 'system-scope', 'resolvable-poms', 'changelog', 'signed-tag', 'on-default-branch'].each { assert guards[it] == 'failed' }
def told = story.errors().join('\n')
assert told.contains('ci:guard found 7 reasons not to release:')
assert told.contains('http://repository.example.com/m2')
assert !told.contains('localhost:9')
assert told.contains('${revision}')
assert told.contains('parent-of-nobody')
assert told.contains('## 1.0.0')
true
