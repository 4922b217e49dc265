assert new File(basedir, '.mvn/extensions.xml').delete()
true
