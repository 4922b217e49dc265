def story = io.github.cimaven.it.Story.of(binding.variables)
story.template('reactor', 'origin').template('extension', 'origin')
def origin = io.github.cimaven.it.Repository.init(story.path('origin')).commit('First').branch('change')
story.replace('origin/leaf/src/main/java/com/acme/Leaf.java', 'name()', 'name( )')
origin.commit('Change')
origin.checkout('main')
story.replace('origin/tool/src/main/java/com/acme/Tool.java', 'name()', 'name( )')
origin.commit('Main goes on').checkout('change').shallowCloneTo(story.path('clone'))
true
