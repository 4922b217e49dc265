def story = io.github.cimaven.it.Story.of(binding.variables)
assert story.findings('error') as Set == ['smoke/service', 'smoke/main'] as Set
def message = story.errors().join('\n')
assert message.contains('META-INF/services/java.lang.Runnable')
assert message.contains('has Main-Class: com.acme.Gone, but there is no such class')
