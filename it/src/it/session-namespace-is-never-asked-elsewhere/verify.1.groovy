def story = io.github.cimaven.it.Story.of(binding.variables)
def both = io.github.cimaven.it.TwoRepositories.of(binding.variables)
def group = 'com.acme.asked'
assert both.askedOfForeign() == []
assert both.foreignRequests().any { it.contains('/org/example/asked/public/1.0/public-1.0.jar') }
assert both.localFromForeign() == []
assert !story.has('target/seen-by-foreign.txt')
assert story.text('target/seen-by-internal.txt').readLines()*.replaceFirst(/1\.0-2026.*:/, '1.0-SNAPSHOT:') == [
    "${group}:daily:jar:1.0-SNAPSHOT:compile", "${group}:deep:jar:1.0:compile", "${group}:lib:jar:1.0:compile",
    "${group}:ranged:jar:1.0:compile", 'org.example.asked:public:jar:1.0:compile']*.toString()
assert !story.has('target/ci')
true
