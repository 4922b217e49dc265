def story = io.github.cimaven.it.Story.of(binding.variables)
def selected = story.record().affected.modules.collectEntries { [it.id, it.selection] }
// The tool uses the core, but not its tests.
assert selected == [reactor: 'upstream', core: 'changed', leaf: 'dependent']
assert story.has('leaf/target/surefire-reports')
assert !story.has('tool/target')
def git = { String... words -> assert (['git', '-C', story.folder().toString()] + words.toList()).execute().waitFor() == 0 }
git('checkout', '--quiet', '.')
story.replace('leaf/src/test/java/com/acme/LeafTest.java', 'usesTheTestsOfTheCore()', 'usesTheTestsOfTheCore( )')
['core', 'leaf'].each { new File(basedir, it + '/target').deleteDir() }
true
