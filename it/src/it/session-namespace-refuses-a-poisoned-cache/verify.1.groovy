def story = io.github.cimaven.it.Story.of(binding.variables)
def both = io.github.cimaven.it.TwoRepositories.of(binding.variables)
// The negative control: without the keys the foreign repository comes first.
assert story.has('target/seen-by-foreign.txt')
assert both.localFromForeign().any { it.endsWith('lib-1.0.jar') }
assert new File(basedir, 'target').deleteDir()
true
