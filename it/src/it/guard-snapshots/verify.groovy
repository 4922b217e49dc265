def story = io.github.cimaven.it.Story.of(binding.variables)
// The parent lies beside the build and in no repository, which is told too.
assert story.findings('error') == ['guard/no-snapshots'] * 4 + ['guard/resolvable-poms']
def message = story.errors().join('\n')
assert message.contains('com.acme:company:3-SNAPSHOT')
assert message.contains('-> ')
assert !story.hasStackTrace()
assert ['bom:1', 'library:2', 'generator-maven-plugin:4'].every { message.contains("com.acme.story:$it-SNAPSHOT".toString()) }
