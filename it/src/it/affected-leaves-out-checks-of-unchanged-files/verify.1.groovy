def story = io.github.cimaven.it.Story.of(binding.variables)
assert story.has('leaf/target/leaf-1.jar')
assert story.has('leaf/target/surefire-reports')
def leaf = story.record().affected.modules.find { it.id == 'leaf' }
assert leaf.selection == 'dependent'
assert leaf.leftOut == ['sortpom-maven-plugin:verify']
assert !story.record().goals*.goal.contains('sortpom:verify')
assert story.log().contains('sortpom-maven-plugin:verify')
true
