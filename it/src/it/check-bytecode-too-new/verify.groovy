def story = io.github.cimaven.it.Story.of(binding.variables)
assert story.findings('error') == ['check/bytecode']
assert story.text('target/ci/findings/check-greeter.json').contains('com/acme/Newer.class (Java 25)')
assert story.errors().join('\n').contains('raise maven.compiler.release to 25')
