def story = io.github.cimaven.it.Story.of(binding.variables)
def origin = story.repositoryAtKnownCommit('origin')
io.github.cimaven.it.Repository.init(story.path('around')).submodule(origin, 'part')
new File(basedir, 'around/.git/modules/part/info').mkdirs()
new File(basedir, 'around/.git/modules/part/info/exclude').text = '*\n'
story.template('pom', 'around/part').template('extension', 'around/part')
true
